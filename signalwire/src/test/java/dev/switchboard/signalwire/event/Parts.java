package dev.switchboard.signalwire.event;

import dev.switchboard.CallFlow;
import dev.switchboard.signalwire.AfterConnect;
import dev.switchboard.signalwire.AfterDial;
import dev.switchboard.signalwire.AfterGather;
import dev.switchboard.signalwire.AfterPay;
import dev.switchboard.signalwire.AfterRecord;
import dev.switchboard.signalwire.AfterRefer;
import dev.switchboard.signalwire.AfterSms;
import dev.switchboard.signalwire.Call;
import dev.switchboard.signalwire.CallDirection;
import dev.switchboard.signalwire.CallStatus;
import dev.switchboard.signalwire.CallStatusEvent;
import dev.switchboard.signalwire.ConferenceChange;
import dev.switchboard.signalwire.ConferenceEvent;
import dev.switchboard.signalwire.ConferenceWaitEvent;
import dev.switchboard.signalwire.ConnectEvent;
import dev.switchboard.signalwire.DequeueEvent;
import dev.switchboard.signalwire.DialActionEvent;
import dev.switchboard.signalwire.DialStatus;
import dev.switchboard.signalwire.FromQueue;
import dev.switchboard.signalwire.GatherEvent;
import dev.switchboard.signalwire.InConference;
import dev.switchboard.signalwire.InQueue;
import dev.switchboard.signalwire.IncomingCallEvent;
import dev.switchboard.signalwire.Leg;
import dev.switchboard.signalwire.MediaStatistics;
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
import dev.switchboard.signalwire.PartialResultEvent;
import dev.switchboard.signalwire.Party;
import dev.switchboard.signalwire.PayEvent;
import dev.switchboard.signalwire.PayResult;
import dev.switchboard.signalwire.PayStatusEvent;
import dev.switchboard.signalwire.QueueResult;
import dev.switchboard.signalwire.QueueResultEvent;
import dev.switchboard.signalwire.QueueWaitEvent;
import dev.switchboard.signalwire.RecordingEvent;
import dev.switchboard.signalwire.RecordingStatus;
import dev.switchboard.signalwire.RecordingStatusEvent;
import dev.switchboard.signalwire.RedirectEvent;
import dev.switchboard.signalwire.ReferEvent;
import dev.switchboard.signalwire.ReferStatus;
import dev.switchboard.signalwire.SmsEvent;
import dev.switchboard.signalwire.SmsStatus;
import dev.switchboard.signalwire.SmsStatusEvent;
import dev.switchboard.signalwire.Step;
import dev.switchboard.signalwire.StreamEvent;
import dev.switchboard.signalwire.StreamListener;
import dev.switchboard.signalwire.StreamStatus;
import dev.switchboard.signalwire.StreamTrack;
import dev.switchboard.signalwire.TranscriptionEvent;
import dev.switchboard.signalwire.TranscriptionStatus;
import dev.switchboard.signalwire.WhisperEvent;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes note of each event, whose components its handlers take one by one. */
@CallFlow
final class Parts {

    final List<Object> seen = new ArrayList<>();

    @OnIncomingCall
    void incomingCall(
            String callSid,
            String accountSid,
            String apiVersion,
            CallStatus callStatus,
            CallDirection direction,
            Party from,
            Party to,
            Optional<String> parentCallSid,
            Map<String, String> extras) {
        seen.add(new IncomingCallEvent(
                new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid), extras));
    }

    @OnCallStatus
    void callStatus(
            String callSid,
            String accountSid,
            String apiVersion,
            CallStatus callStatus,
            CallDirection direction,
            Party from,
            Party to,
            Optional<String> parentCallSid,
            Optional<String> callbackSource,
            Optional<Integer> sequenceNumber,
            Optional<Instant> timestamp,
            Optional<Duration> callDuration,
            Optional<String> callerName,
            Optional<String> forwardedFrom,
            Optional<String> hangupBy,
            Optional<String> hangupDirection,
            Optional<String> recordingSid,
            Optional<URI> recordingUrl,
            Optional<Duration> recordingDuration,
            Optional<Integer> sipResultCode,
            Optional<String> sipInviteResultPhrase,
            Optional<Double> audioInMos,
            Optional<Integer> audioInAveragePtime,
            Optional<Integer> audioInDtmfPacketCount,
            Optional<Integer> audioInFlushPacketCount,
            Optional<Integer> audioInJitterMaxVariance,
            Optional<Integer> audioInJitterMinVariance,
            Optional<Integer> audioInLargestJbSize,
            Optional<Integer> audioInMediaPacketCount,
            Optional<Integer> audioInSkipPacketCount,
            Optional<Integer> audioOutDtmfPacketCount,
            Optional<Integer> audioOutMediaPacketCount,
            Map<String, String> extras) {
        seen.add(new CallStatusEvent(
                new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid),
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
                new MediaStatistics(
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
                        audioOutMediaPacketCount),
                extras));
    }

    final class Ringing implements Leg {
        @OnCallStatus
        void callStatus(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                Optional<String> callbackSource,
                Optional<Integer> sequenceNumber,
                Optional<Instant> timestamp,
                Optional<Duration> callDuration,
                Optional<String> callerName,
                Optional<String> forwardedFrom,
                Optional<String> hangupBy,
                Optional<String> hangupDirection,
                Optional<String> recordingSid,
                Optional<URI> recordingUrl,
                Optional<Duration> recordingDuration,
                Optional<Integer> sipResultCode,
                Optional<String> sipInviteResultPhrase,
                Optional<Double> audioInMos,
                Optional<Integer> audioInAveragePtime,
                Optional<Integer> audioInDtmfPacketCount,
                Optional<Integer> audioInFlushPacketCount,
                Optional<Integer> audioInJitterMaxVariance,
                Optional<Integer> audioInJitterMinVariance,
                Optional<Integer> audioInLargestJbSize,
                Optional<Integer> audioInMediaPacketCount,
                Optional<Integer> audioInSkipPacketCount,
                Optional<Integer> audioOutDtmfPacketCount,
                Optional<Integer> audioOutMediaPacketCount,
                Map<String, String> extras) {
            seen.add(new CallStatusEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid),
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
                    new MediaStatistics(
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
                            audioOutMediaPacketCount),
                    extras));
        }

        @OnWhisper
        void whisper(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                Optional<String> sipCallId,
                Map<String, String> sipHeaders,
                Map<String, String> extras) {
            seen.add(new WhisperEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid),
                    sipCallId,
                    sipHeaders,
                    extras));
        }
    }

    final class Dialed implements AfterDial {
        @OnDialAction
        void dialAction(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                DialStatus dialCallStatus,
                Optional<String> dialCallSid,
                Optional<Duration> dialCallDuration,
                Optional<URI> recordingUrl,
                Optional<String> dialSipCallId,
                Optional<Integer> dialSipResponseCode,
                Map<String, String> dialSipHeaders,
                Optional<String> dialSipHangupDirection,
                Optional<String> hangupDirection,
                Map<String, String> extras) {
            seen.add(new DialActionEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid),
                    dialCallStatus,
                    dialCallSid,
                    dialCallDuration,
                    recordingUrl,
                    dialSipCallId,
                    dialSipResponseCode,
                    dialSipHeaders,
                    dialSipHangupDirection,
                    hangupDirection,
                    extras));
        }

        @OnRecordingStatus
        void recordingStatus(
                String callSid,
                String accountSid,
                Optional<String> recordingSid,
                Optional<URI> recordingUrl,
                RecordingStatus recordingStatus,
                Optional<Duration> recordingDuration,
                Optional<Integer> recordingChannels,
                Optional<String> recordingSource,
                Map<String, String> extras) {
            seen.add(new RecordingStatusEvent(
                    callSid,
                    accountSid,
                    recordingSid,
                    recordingUrl,
                    recordingStatus,
                    recordingDuration,
                    recordingChannels,
                    recordingSource,
                    extras));
        }
    }

    final class Gathered implements AfterGather {
        @OnGather
        void gather(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                Optional<String> digits,
                Optional<String> speechResult,
                Optional<Double> confidence,
                Map<String, String> extras) {
            seen.add(new GatherEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid),
                    digits,
                    speechResult,
                    confidence,
                    extras));
        }

        @OnPartialResult
        void partialResult(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                Map<String, String> extras) {
            seen.add(new PartialResultEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid), extras));
        }
    }

    final class Recorded implements AfterRecord {
        @OnRecording
        void recording(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                Optional<URI> recordingUrl,
                Optional<Duration> recordingDuration,
                String digits,
                Map<String, String> extras) {
            seen.add(new RecordingEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid),
                    recordingUrl,
                    recordingDuration,
                    digits,
                    extras));
        }

        @OnRecordingStatus
        void recordingStatus(
                String callSid,
                String accountSid,
                Optional<String> recordingSid,
                Optional<URI> recordingUrl,
                RecordingStatus recordingStatus,
                Optional<Duration> recordingDuration,
                Optional<Integer> recordingChannels,
                Optional<String> recordingSource,
                Map<String, String> extras) {
            seen.add(new RecordingStatusEvent(
                    callSid,
                    accountSid,
                    recordingSid,
                    recordingUrl,
                    recordingStatus,
                    recordingDuration,
                    recordingChannels,
                    recordingSource,
                    extras));
        }

        @OnTranscription
        void transcription(
                String callSid,
                String accountSid,
                Optional<String> transcriptionSid,
                Optional<String> transcriptionText,
                TranscriptionStatus transcriptionStatus,
                Optional<URI> transcriptionUrl,
                Optional<String> recordingSid,
                Optional<URI> recordingUrl,
                Map<String, String> extras) {
            seen.add(new TranscriptionEvent(
                    callSid,
                    accountSid,
                    transcriptionSid,
                    transcriptionText,
                    transcriptionStatus,
                    transcriptionUrl,
                    recordingSid,
                    recordingUrl,
                    extras));
        }
    }

    final class Conferring implements InConference {
        @OnConference
        void conference(
                String callSid,
                String accountSid,
                Optional<String> conferenceSid,
                ConferenceChange change,
                Optional<Duration> duration,
                Optional<String> eventName,
                Optional<String> friendlyName,
                Optional<Boolean> hold,
                Optional<Boolean> muted,
                Optional<Boolean> startConferenceOnEnter,
                Optional<Boolean> endConferenceOnExit,
                Optional<URI> recordingUrl,
                Optional<Long> recordingFileSize,
                Optional<Instant> timestamp,
                Map<String, String> extras) {
            seen.add(new ConferenceEvent(
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
                    timestamp,
                    extras));
        }

        @OnConferenceWait
        void conferenceWait(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                Map<String, String> extras) {
            seen.add(new ConferenceWaitEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid), extras));
        }

        @OnRecordingStatus
        void recordingStatus(
                String callSid,
                String accountSid,
                Optional<String> recordingSid,
                Optional<URI> recordingUrl,
                RecordingStatus recordingStatus,
                Optional<Duration> recordingDuration,
                Optional<Integer> recordingChannels,
                Optional<String> recordingSource,
                Map<String, String> extras) {
            seen.add(new RecordingStatusEvent(
                    callSid,
                    accountSid,
                    recordingSid,
                    recordingUrl,
                    recordingStatus,
                    recordingDuration,
                    recordingChannels,
                    recordingSource,
                    extras));
        }
    }

    final class Dequeued implements FromQueue {
        @OnDequeue
        void dequeue(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                Optional<String> queueSid,
                Optional<Duration> queueTime,
                Optional<String> dequeuingCallSid,
                Map<String, String> extras) {
            seen.add(new DequeueEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid),
                    queueSid,
                    queueTime,
                    dequeuingCallSid,
                    extras));
        }
    }

    final class Queued implements InQueue {
        @OnQueueResult
        void queueResult(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                QueueResult queueResult,
                Optional<String> queueSid,
                Optional<Duration> queueTime,
                Map<String, String> extras) {
            seen.add(new QueueResultEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid),
                    queueResult,
                    queueSid,
                    queueTime,
                    extras));
        }

        @OnQueueWait
        void queueWait(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                Optional<Integer> queuePosition,
                Optional<Duration> queueTime,
                Optional<Duration> avgQueueTime,
                Optional<Integer> currentQueueSize,
                Optional<String> queueSid,
                Map<String, String> extras) {
            seen.add(new QueueWaitEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid),
                    queuePosition,
                    queueTime,
                    avgQueueTime,
                    currentQueueSize,
                    queueSid,
                    extras));
        }
    }

    final class Connected implements AfterConnect {
        @OnConnectAction
        void connect(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                Optional<String> virtualAgentStatus,
                Optional<String> virtualAgentError,
                Optional<String> virtualAgentErrorCode,
                Optional<String> virtualAgentProvider,
                Optional<String> virtualAgentProviderData,
                Map<String, String> extras) {
            seen.add(new ConnectEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid),
                    virtualAgentStatus,
                    virtualAgentError,
                    virtualAgentErrorCode,
                    virtualAgentProvider,
                    virtualAgentProviderData,
                    extras));
        }
    }

    final class Streaming implements StreamListener {
        @OnStream
        void stream(
                String callSid,
                String accountSid,
                StreamStatus status,
                Optional<String> streamSid,
                Optional<String> streamName,
                Optional<StreamTrack> streamTrack,
                Optional<String> streamError,
                Optional<Instant> timestamp,
                Optional<String> conferenceSid,
                Map<String, String> extras) {
            seen.add(new StreamEvent(
                    callSid,
                    accountSid,
                    status,
                    streamSid,
                    streamName,
                    streamTrack,
                    streamError,
                    timestamp,
                    conferenceSid,
                    extras));
        }
    }

    final class Referred implements AfterRefer {
        @OnReferAction
        void refer(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                ReferStatus referCallStatus,
                Optional<Integer> referSipResponseCode,
                Optional<Integer> notifySipResponseCode,
                Map<String, String> extras) {
            seen.add(new ReferEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid),
                    referCallStatus,
                    referSipResponseCode,
                    notifySipResponseCode,
                    extras));
        }
    }

    final class Texted implements AfterSms {
        @OnSmsAction
        void sms(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                Optional<String> smsSid,
                SmsStatus smsStatus,
                Map<String, String> extras) {
            seen.add(new SmsEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid),
                    smsSid,
                    smsStatus,
                    extras));
        }

        @OnSmsStatus
        void smsStatus(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                Optional<String> smsSid,
                SmsStatus smsStatus,
                Map<String, String> extras) {
            seen.add(new SmsStatusEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid),
                    smsSid,
                    smsStatus,
                    extras));
        }
    }

    final class Paid implements AfterPay {
        @OnPayAction
        void pay(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                PayResult result,
                Optional<String> paymentToken,
                Optional<String> profileId,
                Map<String, String> extras) {
            seen.add(new PayEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid),
                    result,
                    paymentToken,
                    profileId,
                    extras));
        }

        @OnPayStatus
        void payStatus(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                Map<String, String> extras) {
            seen.add(new PayStatusEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid), extras));
        }
    }

    final class Redirected implements Step {
        @OnRedirect
        void redirect(
                String callSid,
                String accountSid,
                String apiVersion,
                CallStatus callStatus,
                CallDirection direction,
                Party from,
                Party to,
                Optional<String> parentCallSid,
                Map<String, String> extras) {
            seen.add(new RedirectEvent(
                    new Call(callSid, accountSid, apiVersion, callStatus, direction, from, to, parentCallSid), extras));
        }
    }
}
