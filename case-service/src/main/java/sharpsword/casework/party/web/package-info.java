/** Learns the names of officers from the tokens with which they ask. */
@NullMarked
package sharpsword.casework.party.web;

import org.jspecify.annotations.NullMarked;
