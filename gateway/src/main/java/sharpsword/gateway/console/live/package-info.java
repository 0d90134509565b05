/**
 * Tells open pages that figures have changed. Hints only: what changed is fetched by the page itself, under its reader's
 * scope.
 */
@NullMarked
package sharpsword.gateway.console.live;

import org.jspecify.annotations.NullMarked;
