/**
 * libavformat's names of what a track may be. Everything else is refused, above all what names
 * other files: HLS, DASH, concat, SDP. A file's name says nothing: an `.mp3` may be any of them.
 */
export const MEDIA_FORMATS: readonly string[] = [
  ..."aac,ac3,aiff,amr,ape,asf,au,avi,caf,dsf,dts,eac3,flac,flv,matroska,mov,mp3,mpc,mpc8".split(
    ",",
  ),
  ..."mpeg,mpegts,ogg,tak,tta,w64,wav,wv".split(","),
];

/** Where a track may be read from. */
export const MEDIA_PROTOCOLS = "file,pipe";
