/** Planted: its web adapter. */
@NullMarked
package sharpsword.planted.docket.web;

import org.jspecify.annotations.NullMarked;
