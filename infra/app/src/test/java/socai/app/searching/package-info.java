/** That the index follows what is decided. */
package socai.app.searching;
