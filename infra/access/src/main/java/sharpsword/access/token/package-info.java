/** Answers which caller a token of the realm stands for. Whatever a token does not say, it does not open. */
@NullMarked
package sharpsword.access.token;

import org.jspecify.annotations.NullMarked;
