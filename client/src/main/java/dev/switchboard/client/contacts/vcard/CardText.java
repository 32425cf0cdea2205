package dev.switchboard.client.contacts.vcard;

import java.util.List;

/**
 * The lines of a vCard.
 *
 * @param place which card it is, for messages
 * @param lines what stands between begin and end, unfolded
 */
record CardText(String place, List<String> lines) {}
