package dev.switchboard.signalwire;

import dev.switchboard.describe.Param;
import java.util.Optional;

/**
 * How well a call was heard. SignalWire says it when the call is over.
 *
 * @param audioInMos the mean opinion score of the incoming audio, from 1 (bad) to 5 (excellent)
 * @param audioInAveragePtime the average time between two incoming packets, in milliseconds
 * @param audioInDtmfPacketCount how many packets with keys came in
 * @param audioInFlushPacketCount how many packets were thrown away
 * @param audioInJitterMaxVariance the greatest variance of the jitter
 * @param audioInJitterMinVariance the smallest variance of the jitter
 * @param audioInLargestJbSize the greatest size of the jitter buffer
 * @param audioInMediaPacketCount how many packets with audio came in
 * @param audioInSkipPacketCount how many packets were skipped
 * @param audioOutDtmfPacketCount how many packets with keys went out
 * @param audioOutMediaPacketCount how many packets with audio went out
 */
public record MediaStatistics(
        @Param("AudioInMos") Optional<Double> audioInMos,
        @Param("AudioInAveragePtime") Optional<Integer> audioInAveragePtime,
        @Param("AudioInDtmfPacketCount") Optional<Integer> audioInDtmfPacketCount,
        @Param("AudioInFlushPacketCount") Optional<Integer> audioInFlushPacketCount,
        @Param("AudioInJitterMaxVariance") Optional<Integer> audioInJitterMaxVariance,
        @Param("AudioInJitterMinVariance") Optional<Integer> audioInJitterMinVariance,
        @Param("AudioInLargestJbSize") Optional<Integer> audioInLargestJbSize,
        @Param("AudioInMediaPacketCount") Optional<Integer> audioInMediaPacketCount,
        @Param("AudioInSkipPacketCount") Optional<Integer> audioInSkipPacketCount,
        @Param("AudioOutDtmfPacketCount") Optional<Integer> audioOutDtmfPacketCount,
        @Param("AudioOutMediaPacketCount") Optional<Integer> audioOutMediaPacketCount) {}
