/** Answers where the transfer of a suspected crime to the police stands (行刑衔接). */
@NullMarked
package sharpsword.casework.transfer;

import org.jspecify.annotations.NullMarked;
