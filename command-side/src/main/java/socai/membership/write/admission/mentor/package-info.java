/** An official member is charged with helping the person. */
@NullMarked
package socai.membership.write.admission.mentor;

import org.jspecify.annotations.NullMarked;
