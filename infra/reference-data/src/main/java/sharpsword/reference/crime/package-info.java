/** Answers which facts of a case reach the threshold of a crime, as data; comparing facts with them is for the case. */
@NullMarked
package sharpsword.reference.crime;

import org.jspecify.annotations.NullMarked;
