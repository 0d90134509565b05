/** Answers what a checklist or a violation catalogue of an operation holds; the content comes as data. */
@NullMarked
package sharpsword.reference.catalogue;

import org.jspecify.annotations.NullMarked;
