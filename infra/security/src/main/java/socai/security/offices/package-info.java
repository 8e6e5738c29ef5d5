/** The offices among which a person chooses the one to act in. */
@NullMarked
package socai.security.offices;

import org.jspecify.annotations.NullMarked;
