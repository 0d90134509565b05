/** Shows system administrators the messages that this service put aside and takes in what becomes of each. */
@NullMarked
package sharpsword.agency.parked.web;

import org.jspecify.annotations.NullMarked;
