/**
 * The one door: everything that a browser or another system sends to the platform comes in here.
 *
 * <p>{@code edge} lets requests in, {@code console} shows pages to officers, {@code open} shows pages to everybody.
 */
@NullMarked
package sharpsword.gateway;

import org.jspecify.annotations.NullMarked;
