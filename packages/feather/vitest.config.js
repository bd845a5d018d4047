export { default } from '../../tooling/vitest/config.js';
//# sourceMappingURL=vitest.config.js.map