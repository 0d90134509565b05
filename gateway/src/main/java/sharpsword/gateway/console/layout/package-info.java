/**
 * Answers what every page shows around its content: language, the officer who is logged in, navigation.
 */
@NullMarked
package sharpsword.gateway.console.layout;

import org.jspecify.annotations.NullMarked;
