/** Answers for what the tests of every leaf share: its rules tried on files, its profile, its tables, its officers, and its start as a service. */
@NullMarked
package sharpsword.operation.leaf;

import org.jspecify.annotations.NullMarked;
