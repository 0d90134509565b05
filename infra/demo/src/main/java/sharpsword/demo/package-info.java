/** Answers how the campaign of 2024 looks on the platform: plays it through the public API with invented people and firms. */
@NullMarked
package sharpsword.demo;

import org.jspecify.annotations.NullMarked;
