/** Offices that are given by two people: what was proposed, who confirms it, what became of it. */
@NullMarked
package socai.web.pages.appointments;

import org.jspecify.annotations.NullMarked;
