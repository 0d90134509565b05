/**
 * Answers what the law and the city say as data: which kinds of data package there are, and what ships with the
 * platform. {@link sharpsword.reference.BuiltInPackages#load} is the way in.
 */
@NullMarked
package sharpsword.reference;

import org.jspecify.annotations.NullMarked;
