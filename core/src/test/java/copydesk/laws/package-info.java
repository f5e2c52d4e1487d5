/** The laws that hold for every text, and the texts to hold them against. */
package copydesk.laws;
