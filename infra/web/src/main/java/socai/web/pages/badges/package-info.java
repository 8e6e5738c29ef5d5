/** Party badges: who becomes due one, and asking for many at once. */
@NullMarked
package socai.web.pages.badges;

import org.jspecify.annotations.NullMarked;
