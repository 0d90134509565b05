/** Answers which data packages are in use in this service: the built-in ones and those that the campaign has published since. */
@NullMarked
package sharpsword.defaults.reference;

import org.jspecify.annotations.NullMarked;
