/** Tests of protected areas, and a fixture that tries a rule on a file. */
@NullMarked
package sharpsword.operation.naturereserve;

import org.jspecify.annotations.NullMarked;
