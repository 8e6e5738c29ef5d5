/** The vote on the list of sympathisers. */
@NullMarked
package socai.membership.write.admission.listing;

import org.jspecify.annotations.NullMarked;
