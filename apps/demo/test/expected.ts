/** What tclsh 9.0 prints for the examples that need nothing of the page; examples.test.ts asks it where there is one. */
export const expected = {
  tour: `Hello, world!
squares: 1 4 9 16 25, their sum is 55
2 to the 100th is 1267650600228229401496703205376
apples  13
pears   4
Good morning, Ada
Good night, Ada!!!
caught: divide by zero
fibonacci: 0 1 1 2 3 5 8 13 21 34 55 89
`,

  config: `shop
  port    443
  tls     1
  routes  /api/10.0.0.1 http://10.0.0.1:8080 /api/10.0.0.2 http://10.0.0.2:8080 / /var/www
admin
  port    8443
  tls     0
  routes  / /var/admin
`,
}
