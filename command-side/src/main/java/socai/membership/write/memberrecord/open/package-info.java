/** A new member declares CV and data sheet, and the member file is opened. */
@NullMarked
package socai.membership.write.memberrecord.open;

import org.jspecify.annotations.NullMarked;
