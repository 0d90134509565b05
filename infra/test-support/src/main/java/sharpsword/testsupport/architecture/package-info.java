/** Answers whether a service keeps to the shape that all services share. Every service inherits these rules. */
@NullMarked
package sharpsword.testsupport.architecture;

import org.jspecify.annotations.NullMarked;
