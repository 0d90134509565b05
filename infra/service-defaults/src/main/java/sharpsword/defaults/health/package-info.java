/** Answers whether a service is ready, and how it leaves without a request lost. */
@NullMarked
package sharpsword.defaults.health;

import org.jspecify.annotations.NullMarked;
