/** An engine that does not know a flag says so: flags are set where they are known to be there. */
const NEWEST_TRIED = 24

/** Is this a version of Node that what is asked of its engine was tried on. */
export const flagsAreKnown: boolean = Number(process.versions.node.split('.')[0]) <= NEWEST_TRIED
