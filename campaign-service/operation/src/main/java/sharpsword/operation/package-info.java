/** The kernel of an operation: everything that the seven operations of the campaign have in common exists once, here. */
@NullMarked
package sharpsword.operation;

import org.jspecify.annotations.NullMarked;
