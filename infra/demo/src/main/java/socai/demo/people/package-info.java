/** Invented people: names by cohort and gender, birth dates, citizen ids, all from a seed. */
@NullMarked
package socai.demo.people;

import org.jspecify.annotations.NullMarked;
