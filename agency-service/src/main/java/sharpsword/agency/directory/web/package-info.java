/** Answers questions about the directory over HTTP and takes its changes in. */
@NullMarked
package sharpsword.agency.directory.web;

import org.jspecify.annotations.NullMarked;
