/** Shows everybody their worklist over HTTP. */
@NullMarked
package sharpsword.agency.worklist.web;

import org.jspecify.annotations.NullMarked;
