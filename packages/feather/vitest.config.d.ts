export { default } from '../../tooling/vitest/config.ts';
//# sourceMappingURL=vitest.config.d.ts.map