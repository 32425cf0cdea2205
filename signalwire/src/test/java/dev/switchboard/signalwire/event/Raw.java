package dev.switchboard.signalwire.event;

import dev.switchboard.CallFlow;
import dev.switchboard.signalwire.AfterConnect;
import dev.switchboard.signalwire.AfterDial;
import dev.switchboard.signalwire.AfterGather;
import dev.switchboard.signalwire.AfterPay;
import dev.switchboard.signalwire.AfterRecord;
import dev.switchboard.signalwire.AfterRefer;
import dev.switchboard.signalwire.AfterSms;
import dev.switchboard.signalwire.FromQueue;
import dev.switchboard.signalwire.InConference;
import dev.switchboard.signalwire.InQueue;
import dev.switchboard.signalwire.Leg;
import dev.switchboard.signalwire.OnCallStatus;
import dev.switchboard.signalwire.OnConference;
import dev.switchboard.signalwire.OnConferenceWait;
import dev.switchboard.signalwire.OnConnectAction;
import dev.switchboard.signalwire.OnDequeue;
import dev.switchboard.signalwire.OnDialAction;
import dev.switchboard.signalwire.OnGather;
import dev.switchboard.signalwire.OnIncomingCall;
import dev.switchboard.signalwire.OnPartialResult;
import dev.switchboard.signalwire.OnPayAction;
import dev.switchboard.signalwire.OnPayStatus;
import dev.switchboard.signalwire.OnQueueResult;
import dev.switchboard.signalwire.OnQueueWait;
import dev.switchboard.signalwire.OnRecording;
import dev.switchboard.signalwire.OnRecordingStatus;
import dev.switchboard.signalwire.OnRedirect;
import dev.switchboard.signalwire.OnReferAction;
import dev.switchboard.signalwire.OnSmsAction;
import dev.switchboard.signalwire.OnSmsStatus;
import dev.switchboard.signalwire.OnStream;
import dev.switchboard.signalwire.OnTranscription;
import dev.switchboard.signalwire.OnWhisper;
import dev.switchboard.signalwire.Step;
import dev.switchboard.signalwire.StreamListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes note of the text of each parameter, by binding all as texts. */
@CallFlow
final class Raw {

    final List<Object> seen = new ArrayList<>();

    @OnIncomingCall
    void incomingCall(
            String callSid,
            String accountSid,
            String apiVersion,
            String callStatus,
            String direction,
            String from,
            String to,
            Optional<String> parentCallSid) {
        seen.add(
                Arrays.<Object>asList(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid));
    }

    @OnCallStatus
    void callStatus(
            String callSid,
            String accountSid,
            String apiVersion,
            String callStatus,
            String direction,
            String from,
            String to,
            Optional<String> parentCallSid,
            Optional<String> callbackSource,
            Optional<String> sequenceNumber,
            Optional<String> timestamp,
            Optional<String> callDuration,
            Optional<String> callerName,
            Optional<String> forwardedFrom,
            Optional<String> hangupBy,
            Optional<String> hangupDirection,
            Optional<String> recordingSid,
            Optional<String> recordingUrl,
            Optional<String> recordingDuration,
            Optional<String> sipResultCode,
            Optional<String> sipInviteResultPhrase,
            Optional<String> audioInMos,
            Optional<String> audioInAveragePtime,
            Optional<String> audioInDtmfPacketCount,
            Optional<String> audioInFlushPacketCount,
            Optional<String> audioInJitterMaxVariance,
            Optional<String> audioInJitterMinVariance,
            Optional<String> audioInLargestJbSize,
            Optional<String> audioInMediaPacketCount,
            Optional<String> audioInSkipPacketCount,
            Optional<String> audioOutDtmfPacketCount,
            Optional<String> audioOutMediaPacketCount) {
        seen.add(Arrays.<Object>asList(
                callSid,
                accountSid,
                apiVersion,
                callStatus,
                direction,
                from,
                to,
                parentCallSid,
                callbackSource,
                sequenceNumber,
                timestamp,
                callDuration,
                callerName,
                forwardedFrom,
                hangupBy,
                hangupDirection,
                recordingSid,
                recordingUrl,
                recordingDuration,
                sipResultCode,
                sipInviteResultPhrase,
                audioInMos,
                audioInAveragePtime,
                audioInDtmfPacketCount,
                audioInFlushPacketCount,
                audioInJitterMaxVariance,
                audioInJitterMinVariance,
                audioInLargestJbSize,
                audioInMediaPacketCount,
                audioInSkipPacketCount,
                audioOutDtmfPacketCount,
                audioOutMediaPacketCount));
    }

    final class Ringing implements Leg {
        @OnCallStatus
        void callStatus(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid,
                Optional<String> callbackSource,
                Optional<String> sequenceNumber,
                Optional<String> timestamp,
                Optional<String> callDuration,
                Optional<String> callerName,
                Optional<String> forwardedFrom,
                Optional<String> hangupBy,
                Optional<String> hangupDirection,
                Optional<String> recordingSid,
                Optional<String> recordingUrl,
                Optional<String> recordingDuration,
                Optional<String> sipResultCode,
                Optional<String> sipInviteResultPhrase,
                Optional<String> audioInMos,
                Optional<String> audioInAveragePtime,
                Optional<String> audioInDtmfPacketCount,
                Optional<String> audioInFlushPacketCount,
                Optional<String> audioInJitterMaxVariance,
                Optional<String> audioInJitterMinVariance,
                Optional<String> audioInLargestJbSize,
                Optional<String> audioInMediaPacketCount,
                Optional<String> audioInSkipPacketCount,
                Optional<String> audioOutDtmfPacketCount,
                Optional<String> audioOutMediaPacketCount) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    apiVersion,
                    callStatus,
                    direction,
                    from,
                    to,
                    parentCallSid,
                    callbackSource,
                    sequenceNumber,
                    timestamp,
                    callDuration,
                    callerName,
                    forwardedFrom,
                    hangupBy,
                    hangupDirection,
                    recordingSid,
                    recordingUrl,
                    recordingDuration,
                    sipResultCode,
                    sipInviteResultPhrase,
                    audioInMos,
                    audioInAveragePtime,
                    audioInDtmfPacketCount,
                    audioInFlushPacketCount,
                    audioInJitterMaxVariance,
                    audioInJitterMinVariance,
                    audioInLargestJbSize,
                    audioInMediaPacketCount,
                    audioInSkipPacketCount,
                    audioOutDtmfPacketCount,
                    audioOutMediaPacketCount));
        }

        @OnWhisper
        void whisper(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid,
                Optional<String> sipCallId) {
            seen.add(Arrays.<Object>asList(
                    callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid, sipCallId));
        }
    }

    final class Dialed implements AfterDial {
        @OnDialAction
        void dialAction(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid,
                String dialCallStatus,
                Optional<String> dialCallSid,
                Optional<String> dialCallDuration,
                Optional<String> recordingUrl,
                Optional<String> dialSipCallId,
                Optional<String> dialSipResponseCode,
                Optional<String> dialSipHangupDirection,
                Optional<String> hangupDirection) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    apiVersion,
                    callStatus,
                    direction,
                    from,
                    to,
                    parentCallSid,
                    dialCallStatus,
                    dialCallSid,
                    dialCallDuration,
                    recordingUrl,
                    dialSipCallId,
                    dialSipResponseCode,
                    dialSipHangupDirection,
                    hangupDirection));
        }

        @OnRecordingStatus
        void recordingStatus(
                String callSid,
                String accountSid,
                Optional<String> recordingSid,
                Optional<String> recordingUrl,
                String recordingStatus,
                Optional<String> recordingDuration,
                Optional<String> recordingChannels,
                Optional<String> recordingSource) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    recordingSid,
                    recordingUrl,
                    recordingStatus,
                    recordingDuration,
                    recordingChannels,
                    recordingSource));
        }
    }

    final class Gathered implements AfterGather {
        @OnGather
        void gather(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid,
                Optional<String> digits,
                Optional<String> speechResult,
                Optional<String> confidence) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    apiVersion,
                    callStatus,
                    direction,
                    from,
                    to,
                    parentCallSid,
                    digits,
                    speechResult,
                    confidence));
        }

        @OnPartialResult
        void partialResult(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid) {
            seen.add(Arrays.<Object>asList(
                    callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid));
        }
    }

    final class Recorded implements AfterRecord {
        @OnRecording
        void recording(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid,
                Optional<String> recordingUrl,
                Optional<String> recordingDuration,
                String digits) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    apiVersion,
                    callStatus,
                    direction,
                    from,
                    to,
                    parentCallSid,
                    recordingUrl,
                    recordingDuration,
                    digits));
        }

        @OnRecordingStatus
        void recordingStatus(
                String callSid,
                String accountSid,
                Optional<String> recordingSid,
                Optional<String> recordingUrl,
                String recordingStatus,
                Optional<String> recordingDuration,
                Optional<String> recordingChannels,
                Optional<String> recordingSource) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    recordingSid,
                    recordingUrl,
                    recordingStatus,
                    recordingDuration,
                    recordingChannels,
                    recordingSource));
        }

        @OnTranscription
        void transcription(
                String callSid,
                String accountSid,
                Optional<String> transcriptionSid,
                Optional<String> transcriptionText,
                String transcriptionStatus,
                Optional<String> transcriptionUrl,
                Optional<String> recordingSid,
                Optional<String> recordingUrl) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    transcriptionSid,
                    transcriptionText,
                    transcriptionStatus,
                    transcriptionUrl,
                    recordingSid,
                    recordingUrl));
        }
    }

    final class Conferring implements InConference {
        @OnConference
        void conference(
                String callSid,
                String accountSid,
                Optional<String> conferenceSid,
                String change,
                Optional<String> duration,
                Optional<String> eventName,
                Optional<String> friendlyName,
                Optional<String> hold,
                Optional<String> muted,
                Optional<String> startConferenceOnEnter,
                Optional<String> endConferenceOnExit,
                Optional<String> recordingUrl,
                Optional<String> recordingFileSize,
                Optional<String> timestamp) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    conferenceSid,
                    change,
                    duration,
                    eventName,
                    friendlyName,
                    hold,
                    muted,
                    startConferenceOnEnter,
                    endConferenceOnExit,
                    recordingUrl,
                    recordingFileSize,
                    timestamp));
        }

        @OnConferenceWait
        void conferenceWait(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid) {
            seen.add(Arrays.<Object>asList(
                    callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid));
        }

        @OnRecordingStatus
        void recordingStatus(
                String callSid,
                String accountSid,
                Optional<String> recordingSid,
                Optional<String> recordingUrl,
                String recordingStatus,
                Optional<String> recordingDuration,
                Optional<String> recordingChannels,
                Optional<String> recordingSource) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    recordingSid,
                    recordingUrl,
                    recordingStatus,
                    recordingDuration,
                    recordingChannels,
                    recordingSource));
        }
    }

    final class Dequeued implements FromQueue {
        @OnDequeue
        void dequeue(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid,
                Optional<String> queueSid,
                Optional<String> queueTime,
                Optional<String> dequeuingCallSid) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    apiVersion,
                    callStatus,
                    direction,
                    from,
                    to,
                    parentCallSid,
                    queueSid,
                    queueTime,
                    dequeuingCallSid));
        }
    }

    final class Queued implements InQueue {
        @OnQueueResult
        void queueResult(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid,
                String queueResult,
                Optional<String> queueSid,
                Optional<String> queueTime) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    apiVersion,
                    callStatus,
                    direction,
                    from,
                    to,
                    parentCallSid,
                    queueResult,
                    queueSid,
                    queueTime));
        }

        @OnQueueWait
        void queueWait(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid,
                Optional<String> queuePosition,
                Optional<String> queueTime,
                Optional<String> avgQueueTime,
                Optional<String> currentQueueSize,
                Optional<String> queueSid) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    apiVersion,
                    callStatus,
                    direction,
                    from,
                    to,
                    parentCallSid,
                    queuePosition,
                    queueTime,
                    avgQueueTime,
                    currentQueueSize,
                    queueSid));
        }
    }

    final class Connected implements AfterConnect {
        @OnConnectAction
        void connect(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid,
                Optional<String> virtualAgentStatus,
                Optional<String> virtualAgentError,
                Optional<String> virtualAgentErrorCode,
                Optional<String> virtualAgentProvider,
                Optional<String> virtualAgentProviderData) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    apiVersion,
                    callStatus,
                    direction,
                    from,
                    to,
                    parentCallSid,
                    virtualAgentStatus,
                    virtualAgentError,
                    virtualAgentErrorCode,
                    virtualAgentProvider,
                    virtualAgentProviderData));
        }
    }

    final class Streaming implements StreamListener {
        @OnStream
        void stream(
                String callSid,
                String accountSid,
                String status,
                Optional<String> streamSid,
                Optional<String> streamName,
                Optional<String> streamTrack,
                Optional<String> streamError,
                Optional<String> timestamp,
                Optional<String> conferenceSid) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    status,
                    streamSid,
                    streamName,
                    streamTrack,
                    streamError,
                    timestamp,
                    conferenceSid));
        }
    }

    final class Referred implements AfterRefer {
        @OnReferAction
        void refer(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid,
                String referCallStatus,
                Optional<String> referSipResponseCode,
                Optional<String> notifySipResponseCode) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    apiVersion,
                    callStatus,
                    direction,
                    from,
                    to,
                    parentCallSid,
                    referCallStatus,
                    referSipResponseCode,
                    notifySipResponseCode));
        }
    }

    final class Texted implements AfterSms {
        @OnSmsAction
        void sms(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid,
                Optional<String> smsSid,
                String smsStatus) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    apiVersion,
                    callStatus,
                    direction,
                    from,
                    to,
                    parentCallSid,
                    smsSid,
                    smsStatus));
        }

        @OnSmsStatus
        void smsStatus(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid,
                Optional<String> smsSid,
                String smsStatus) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    apiVersion,
                    callStatus,
                    direction,
                    from,
                    to,
                    parentCallSid,
                    smsSid,
                    smsStatus));
        }
    }

    final class Paid implements AfterPay {
        @OnPayAction
        void pay(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid,
                String result,
                Optional<String> paymentToken,
                Optional<String> profileId) {
            seen.add(Arrays.<Object>asList(
                    callSid,
                    accountSid,
                    apiVersion,
                    callStatus,
                    direction,
                    from,
                    to,
                    parentCallSid,
                    result,
                    paymentToken,
                    profileId));
        }

        @OnPayStatus
        void payStatus(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid) {
            seen.add(Arrays.<Object>asList(
                    callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid));
        }
    }

    final class Redirected implements Step {
        @OnRedirect
        void redirect(
                String callSid,
                String accountSid,
                String apiVersion,
                String callStatus,
                String direction,
                String from,
                String to,
                Optional<String> parentCallSid) {
            seen.add(Arrays.<Object>asList(
                    callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid));
        }
    }
}
