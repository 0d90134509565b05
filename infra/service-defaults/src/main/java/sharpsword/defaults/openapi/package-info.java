/** Answers what the service offers, as an OpenAPI document. */
@NullMarked
package sharpsword.defaults.openapi;

import org.jspecify.annotations.NullMarked;
