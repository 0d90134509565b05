/** Answers what proves a record: keeps uploaded files unchanged and hands them out to those who may see the record. */
@NullMarked
package sharpsword.operation.evidence;

import org.jspecify.annotations.NullMarked;
