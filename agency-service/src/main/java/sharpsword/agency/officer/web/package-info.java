/** Answers questions about the register of officers over HTTP and takes its changes in. */
@NullMarked
package sharpsword.agency.officer.web;

import org.jspecify.annotations.NullMarked;
