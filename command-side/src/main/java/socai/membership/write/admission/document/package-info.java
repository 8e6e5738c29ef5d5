/** A paper is put into the admission file. */
@NullMarked
package socai.membership.write.admission.document;

import org.jspecify.annotations.NullMarked;
