/** Requests to see who handed in a tip: asked with a reason by one officer, answered by another, shown once. */
@NullMarked
package sharpsword.gateway.console.opening;

import org.jspecify.annotations.NullMarked;
