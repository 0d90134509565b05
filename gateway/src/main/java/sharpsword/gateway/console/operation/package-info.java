/**
 * One set of pages for all seven operations, driven by the profile that each of them answers.
 */
@NullMarked
package sharpsword.gateway.console.operation;

import org.jspecify.annotations.NullMarked;
