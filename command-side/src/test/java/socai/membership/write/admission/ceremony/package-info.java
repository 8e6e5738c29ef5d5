/** The ceremony and its limit. */
@NullMarked
package socai.membership.write.admission.ceremony;

import org.jspecify.annotations.NullMarked;
