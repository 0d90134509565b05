/** Shows joint teams over HTTP and takes in what is done with them. */
@NullMarked
package sharpsword.agency.team.web;

import org.jspecify.annotations.NullMarked;
