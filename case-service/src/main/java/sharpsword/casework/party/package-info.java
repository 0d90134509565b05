/** Answers who an officer, an agency or a firm is, from local copies of what their owners told. */
@NullMarked
package sharpsword.casework.party;

import org.jspecify.annotations.NullMarked;
