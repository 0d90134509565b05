/** Answers whether the profile of an operation is whole, before anybody works with it. */
@NullMarked
package sharpsword.operation.readiness;

import org.jspecify.annotations.NullMarked;
