/** The papers of a file and their order. */
@NullMarked
package socai.membership.write.admission.document;

import org.jspecify.annotations.NullMarked;
