/** The cell votes on putting the person on its list of sympathisers. */
@NullMarked
package socai.membership.write.admission.listing;

import org.jspecify.annotations.NullMarked;
