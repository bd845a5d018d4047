import { createFeather } from 'feather-tcl';

async function stressTest() {
  const feather = await createFeather('./feather.wasm');
  const interp = feather.create();
  
  const iterations = 10000;
  const startMem = feather.memoryStats(interp);
  console.log('Start:', startMem);
  
  for (let i = 0; i < iterations; i++) {
    feather.eval(interp, `
      set x [list a b c d e f g h i j]
      lappend x [string repeat "x" 100]
      proc tmp {} { return [expr {1 + 2}] }
      tmp
      rename tmp {}
    `);
    
    if (i % 1000 === 0) {
      console.log(`Iteration ${i}:`, feather.memoryStats(interp));
    }
  }
  
  const endMem = feather.memoryStats(interp);
  console.log('End:', endMem);
  
  // Verify no significant growth
  if (endMem.scratchHandles > startMem.scratchHandles + 100) {
    console.error('FAIL: Handle leak detected');
    process.exit(1);
  }
  if (endMem.wasmArenaUsed > 10000) {
    console.error('FAIL: WASM arena not being reset');
    process.exit(1);
  }
  
  console.log('PASS: No memory leaks detected');
}

stressTest().catch(e => {
  console.error('Error:', e);
  process.exit(1);
});
