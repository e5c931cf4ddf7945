/** The means of a station in steady state. Times are in the time unit of the rates. */
export interface QueueMeans {
  /** Share of the servers' time in use: arrival rate · mean service / servers. */
  utilisation: number;
  /** Mean time in queue (service not counted), those who need not wait counted with 0. */
  meanWait: number;
  /** Mean time at the station: wait and service. */
  meanTime: number;
  /** Mean number in queue. */
  meanQueue: number;
  /** Mean number at the station, in queue and in service. */
  meanNumber: number;
}

/** All means from the mean wait, by Little's law. */
export function queueMeans(station: {
  servers: number;
  arrivalRate: number;
  meanService: number;
  meanWait: number;
}): QueueMeans {
  const { servers, arrivalRate, meanService, meanWait } = station;
  const meanTime = meanWait + meanService;
  return {
    utilisation: (arrivalRate * meanService) / servers,
    meanWait,
    meanTime,
    meanQueue: arrivalRate * meanWait,
    meanNumber: arrivalRate * meanTime,
  };
}

/** The means of one class at a station that it shares with others. */
export interface ClassMeans extends Omit<QueueMeans, "utilisation"> {
  arrivalRate: number;
  /** The class's part of the utilisation. */
  load: number;
}

/** All means of a class from its mean wait, by Little's law. */
export function classMeans(share: {
  servers: number;
  arrivalRate: number;
  meanService: number;
  meanWait: number;
}): ClassMeans {
  const { utilisation, ...means } = queueMeans(share);
  return { arrivalRate: share.arrivalRate, load: utilisation, ...means };
}
