/** Answers whether a deployment is fit for production, and stops it when it is not. */
@NullMarked
package sharpsword.defaults.guard;

import org.jspecify.annotations.NullMarked;
