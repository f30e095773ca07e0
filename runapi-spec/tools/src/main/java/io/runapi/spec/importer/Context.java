package io.runapi.spec.importer;

import java.util.Set;

/**
 * What the parts of one import share.
 *
 * @param elsewhere the names of schemas that files of other people refer to
 */
record Context(
        String date,
        Words words,
        Needs needs,
        Types types,
        Results results,
        Tombstones tombstones,
        Paths paths,
        Set<String> elsewhere) {}
