/** Party badges: who becomes due one, what each member has, and how far each file is. */
@NullMarked
package socai.membership.read.badges;

import org.jspecify.annotations.NullMarked;
