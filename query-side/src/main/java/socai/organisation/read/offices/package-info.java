/** Who held which office of an organisation, and when. */
@NullMarked
package socai.organisation.read.offices;

import org.jspecify.annotations.NullMarked;
